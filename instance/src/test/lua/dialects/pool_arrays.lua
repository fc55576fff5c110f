local bytes = PoolByteArray(104, 105, 256 + 33)
print(bytes:get_string(), bytes:hex_encode(), PoolStringArray("a", "b"):join("-"), PackedInt32Array == PoolIntArray) -- expect: hi!	686921	a-b	true
return {}
