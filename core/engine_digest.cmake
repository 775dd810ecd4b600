# Writes a source with the digest of the files that decide what is found.
# Needs FILES, WITH (compiler and libraries), HEADER, FUNCTION and OUTPUT.
set(all "${WITH}")
foreach(file IN LISTS FILES)
  file(SHA256 "${file}" digest)
  string(APPEND all "${digest}")
endforeach()
string(SHA256 digest "${all}")
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

std::string_view perennial::${FUNCTION}()
{
    return \"${digest}\";
}
")
