local C = { p = export(Node) }
function C:run()
  print(Test:property(self, "p")) -- expect: Node NODE_TYPE 'Node' [EDITOR, STORAGE] nil
end
return C
