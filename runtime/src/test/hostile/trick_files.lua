-- trick files: reaches for files
-- ends: fine
function attack()
  for _, path in ipairs({"/etc/passwd", "../../pom.xml", "res://../x", "user://x", "\0"}) do
    if pcall(io.lines, path) or io.open(path, "w") then error(path) end
  end
  return os.execute == nil and os.exit == nil and io.popen == nil
end
