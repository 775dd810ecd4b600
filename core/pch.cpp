// Makes the precompiled header that every room of the core shares (pch.h).
