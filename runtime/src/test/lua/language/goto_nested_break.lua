local found
for i = 1, 3 do
  for j = 1, 3 do
    if i * j == 4 then found = i .. ',' .. j; goto done end
  end
end
::done::
print(found) -- expect: 2,2
