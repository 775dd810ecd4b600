// Customers on paper: masked unless somebody chose otherwise.
#pragma once

#include "ui/report/report_options.h"

#include <QString>

namespace perennial::ui {

/// "Oscar Meyer" -> "O••• M•••", "c.lind@mail.se" -> "c•••@m•••.se".
[[nodiscard]] QString masked(const QString& name);

/// The name as the privacy asks for it; `index` numbers pseudonyms.
[[nodiscard]] QString customerName(const QString& name, std::uint32_t index, Privacy privacy);

}  // namespace perennial::ui
