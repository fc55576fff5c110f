local C = { a = export_flags_2d_physics(), b = export_flags_2d_render(), c = export_flags_2d_navigation() }
function C:run()
  print(Test:property(self, "a")) -- expect: int LAYERS_2D_PHYSICS '' [EDITOR, STORAGE] 0
  print(Test:property(self, "b")) -- expect: int LAYERS_2D_RENDER '' [EDITOR, STORAGE] 0
  print(Test:property(self, "c")) -- expect: int LAYERS_2D_NAVIGATION '' [EDITOR, STORAGE] 0
end
return C
