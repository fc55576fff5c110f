-- limit: memory 8
print((pcall(string.byte, ("x"):rep(4e6), 1, -1))) -- expect: false
