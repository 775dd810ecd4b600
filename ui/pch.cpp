// Makes the precompiled header that every room of the window shares (pch.h).
