local C = GDCLASS()
C["Movement"] = export_category()
C.Racer = export_group("racer_")
C.Tyres = export_subgroup("tyre_")
function C:run()
  print(Test:property(self, "Movement")) -- expect: Nil NONE '' [CATEGORY] nil
  print(Test:property(self, "Racer")) -- expect: Nil NONE 'racer_' [GROUP] nil
  print(Test:property(self, "Tyres")) -- expect: Nil NONE 'tyre_' [SUBGROUP] nil
end
return C
