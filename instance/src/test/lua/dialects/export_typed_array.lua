local C = { p = export(Array[int]), q = export { type = Array[Node] } }
function C:run()
  print(Test:property(self, "p")) -- expect: Array[int] ARRAY_TYPE 'int' [EDITOR, STORAGE] {Array=[]}
  print(Test:property(self, "q")) -- expect: Array[Node] ARRAY_TYPE 'Node' [EDITOR, STORAGE] {Array=[]}
end
return C
