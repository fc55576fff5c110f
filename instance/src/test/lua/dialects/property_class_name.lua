local C = { p = property { class_name = "Node" } }
function C:run()
  print(Test:property(self, "p")) -- expect: Node NODE_TYPE 'Node' [] nil
end
return C
