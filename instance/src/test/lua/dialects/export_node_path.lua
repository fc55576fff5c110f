local C = { p = export_node_path("Button", "TouchScreenButton") }
function C:run()
  print(Test:property(self, "p")) -- expect: NodePath NODE_PATH_VALID_TYPES 'Button,TouchScreenButton' [EDITOR, STORAGE] {NodePath=}
end
return C
