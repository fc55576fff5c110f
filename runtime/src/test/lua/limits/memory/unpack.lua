-- limit: memory 8
print(pcall(table.unpack, {}, 1, 1e8)) -- expect: false\ttoo many results to unpack
print(pcall(table.unpack, {}, 1, 1e7)) -- expect: false\ttoo many results to unpack
print(pcall(table.unpack, {}, -1e9, 1e9)) -- expect: false\ttoo many results to unpack
