local C = { p = export(Dictionary[Variant][int]) }
function C:run()
  print(Test:property(self, "p")) -- expect: Dictionary[Variant, int] DICTIONARY_TYPE 'Variant;int' [EDITOR, STORAGE] {Dictionary=[]}
end
return C
