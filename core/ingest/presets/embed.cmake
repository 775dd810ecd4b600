# Writes the JSON files of FOLDER as one C++ file: cmake -DFOLDER=resources/presets -DOUTPUT=x.cpp -P embed.cmake
file(GLOB inputs ${FOLDER}/*.json)
set(text "#include \"core/ingest/presets/embedded.h\"\n\nnamespace perennial {\nnamespace {\n\nconstexpr std::string_view texts[] = {\n")
foreach(input ${inputs})
  file(READ ${input} json)
  string(APPEND text "R\"preset(${json})preset\",\n")
endforeach()
string(APPEND text "{}};\n\n}  // namespace\n\n"
  "std::span<const std::string_view> embeddedPresets()\n{\n    return std::span(texts).first(std::size(texts) - 1);\n}\n\n}  // namespace perennial\n")
file(WRITE ${OUTPUT} "${text}")
