local C = { p = export_tool_button("Hello", "Callable") }
function C:run()
  print(Test:property(self, "p")) -- expect: Callable TOOL_BUTTON 'Hello,Callable' [EDITOR] nil
end
return C
