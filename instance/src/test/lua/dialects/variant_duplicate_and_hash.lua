local array = Array(1)
local copy = Variant.duplicate(array)
print(is_same(array, copy), Variant.hash(array) == Variant.hash(copy), Variant.hash_compare(1, 1)) -- expect: false	true	true
return {}
