# Writes a source with the digest of the files that decide what a fit finds.
# Needs FILES, WITH (compiler and libraries) and OUTPUT.
set(all "${WITH}")
foreach(file IN LISTS FILES)
  file(SHA256 "${file}" digest)
  string(APPEND all "${digest}")
endforeach()
string(SHA256 digest "${all}")
file(WRITE "${OUTPUT}" "#include \"core/clv/fit_memory.h\"

std::string_view perennial::engineDigest()
{
    return \"${digest}\";
}
")
