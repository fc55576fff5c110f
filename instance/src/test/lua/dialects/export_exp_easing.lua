local C = { p = export_exp_easing("attenuation", "positive_only") }
function C:run()
  print(Test:property(self, "p")) -- expect: float EXP_EASING 'attenuation,positive_only' [EDITOR, STORAGE] 0.0
end
return C
