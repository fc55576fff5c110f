local dictionary = Dictionary { a = 1, b = 2 }
dictionary.a = nil
print(#dictionary, dictionary:has("a"), dictionary:get("a", "none"), dictionary:next(nil)) -- expect: 1	false	none	b
return {}
