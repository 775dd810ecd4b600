// The keys that the core puts into the details of an error ("cross-tab", "zip") in words.
#pragma once

#include <QString>

#include <string>

namespace perennial::ui {

/// What is broken in a file ("the ZIP archive"); the key itself where it is no key but a system's message.
[[nodiscard]] QString damageWords(const std::string& key);
/// What of a file is too large ("its unpacked size in bytes").
[[nodiscard]] QString excessWords(const std::string& key);
/// What kind of table it is instead of a list of orders, and what would mend it. `system` names the known
/// export, "" where there is none.
[[nodiscard]] QString tableKindSentence(const std::string& key, const QString& system);
/// What was needed in place of a value ("a date of the Gregorian calendar").
[[nodiscard]] QString expectedWords(const std::string& key);
/// "BG/NBD", the same in every language; the key itself where it is no model's.
[[nodiscard]] QString modelName(const std::string& model);

}  // namespace perennial::ui
