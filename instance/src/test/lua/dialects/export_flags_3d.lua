local C = { a = export_flags_3d_physics(), b = export_flags_3d_render(), c = export_flags_3d_navigation(5) }
function C:run()
  print(Test:property(self, "a")) -- expect: int LAYERS_3D_PHYSICS '' [EDITOR, STORAGE] 0
  print(Test:property(self, "b")) -- expect: int LAYERS_3D_RENDER '' [EDITOR, STORAGE] 0
  print(Test:property(self, "c")) -- expect: int LAYERS_3D_NAVIGATION '' [EDITOR, STORAGE] 5
end
return C
