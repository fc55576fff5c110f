local t = {}
t[-0] = "zero"
print(t[0], next(t, 0), next(t, -0)) -- expect: zero\tnil\tnil
