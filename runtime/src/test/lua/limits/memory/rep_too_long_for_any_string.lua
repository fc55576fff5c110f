-- limit: memory 8
print(pcall(string.rep, "xx", 2^30)) -- expect: false\tresulting string too large
print(pcall(string.rep, "xxxxxxxx", 2^31 - 1)) -- expect: false\tresulting string too large
