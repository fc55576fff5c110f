-- limit: output 10
print("12345678") -- expect: 12345678
