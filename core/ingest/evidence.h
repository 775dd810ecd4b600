// The keys that detection puts into evidence, notes and questions, with their arguments (joined by
// tabs in evidence, separate in notes). Sentences for them are made and translated in ui/support.
// Keys of readers (encoding, delimiter, quote) are in words.h.
//
// Evidence of a column (ColumnGuess::field.evidence)
//   header-words           the words of the header that said so
//   header-and-content     words, share of filled cells of the right kind in percent
//   content-dates          share of dates in percent
//   content-money          share of numbers in percent
//   content-email          share of e-mail addresses in percent
//   content-status         share of words for the state of an order in percent
//   name-columns           headers of the first and of the last name
//   date-columns           headers of year, month and day
//   ledger-columns         headers of debit and credit
//   content-repeats        distinct values, filled cells: values come back, as customers do
//   content-unique         distinct values, filled cells: a new value (almost) every row
//   preset                 name of the known export
//   saved-mapping          the mapping that was used for this header before
//   extra                  an extra column: kept, can be segmented by
//   extra-id               a column of ids of a sheet of contracts: kept
//   extra-distinct         distinct values, filled cells: too many values to segment by, not kept
//   empty-column           no cell is filled
//   rival                  field, header that was preferred: the column could have served that field
//   chosen                 the user's choice
// Evidence of the date order (Inspection::dateOrder)
//   date-order-day-first, date-order-month-first, date-order-year-first    dates that decide, dates
//   date-order-ambiguous   an example: day and month could be either way in every date
//   date-order-dots, date-order-thai, date-order-same, date-order-certain, date-serial, date-unix, date-roc
//                          dates of that form, dates
//   date-order-other       header of the other date column that decides
// Evidence of the decimal mark (Inspection::decimalMark)
//   decimal-mark-seen      mark, numbers that decide, numbers
//   decimal-mark-unused    numbers: no mark occurs
//   decimal-mark-currency  example: the currency is written without decimals, so the mark groups
//   decimal-mark-ungrouped example: long numbers stand without grouping, so the mark is decimal
//   decimal-mark-grouping  example: could be either; taken as grouping
//   decimal-mark-other     header of the other number column that decides
// Notes (StageNote::key)
//   file: file-format (format, bytes), file-encoding (encoding), file-delimiter (delimiter)
//   table: header-row (row), no-header (), title-rows (count), total-rows (count), note-rows (count),
//          repeated-headers (count), group-rows (count), sheets-appended (names...), sheet-proposed (name, of how
//          many), sheet-hidden (name), sheet-of-returns (name, order ids), header-below-skipped (count)
//   columns: columns-understood (understood, all), preset-recognised (name), customer-is (header, rows covered,
//          rows, distinct values, repeat rate in percent), customer-rival (the same), customer-never-repeats
//          (header), no-order-id (), no-amounts (), amount-from-lines (quantity header, price header),
//          amount-once-per-order (header), customer-in-groups (), fills-down (header),
//          amount-scaled (header, size of a unit), amount-less-tax (header, header of the tax, header of the net)
//   values: dates-read (first ISO, last ISO), date-order (dmy | mdy | ymd, evidence...), decimal-mark
//          (evidence...), dates-future (rows), dates-hijri (rows, example), buddhist-years (rows),
//          roc-years (rows), japanese-eras (rows),
//          currencies (code, rows, ...), rejected (reason, rows)
//   rules: rule-excludes (status, rows, amount, currency), refunds (rows, amount, currency), anonymous
//          (rows, amount, currency), unknown-status (word, rows)
//   result: rows-expected (rows), head-only (rows looked at)
// Questions (Question::id): arguments; answers, the harmless one first
//   STATUS-third           rows, amount, currency, percent; "count", "leave-out" (STATUS is pending, cancelled ...)
//   date-order             header, example; "dmy", "mdy". Has no harmless answer: import stops until it is chosen
//   decimal-mark           header, example; "," or "." (the other first)
//   customer-key           header, rows covered, repeat rate in percent, then the same of each rival; answers:
//                          the headers
// Reasons of rows (PreviewRow::reason, OutcomeCount::reasons)
//   outside: title-row, header-row, header-repeated, total-row, note-row, skipped-row, group-row
//   rejected: date-missing, date-invalid, date-hijri, amount-missing, amount-invalid, amount-overflow,
//          quantity-invalid, price-invalid, number-invalid, formula-error, ragged-row
//   excluded: cancelled, void, failed, pending, draft, test, fraud, gift-card, no-order
#pragma once
