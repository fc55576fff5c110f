print(pcall(next, {}, "x")) -- expect: false\tinvalid key to 'next'
print(pcall(next, {1, 2}, 7)) -- expect: false\tinvalid key to 'next'
print(next({}, nil), next({5})) -- expect: nil\t1\t5
print(next({5}, 1)) -- expect: nil
