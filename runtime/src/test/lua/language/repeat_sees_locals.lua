local i = 0
repeat local done = i >= 2; i = i + 1 until done
print(i) -- expect: 3
