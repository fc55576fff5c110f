print(pcall(string.format, "%99999999d", 1)) -- expect: false\tinvalid format (width or precision too long)
print(pcall(string.format, "%.99999999f", 1)) -- expect: false\tinvalid format (width or precision too long)
