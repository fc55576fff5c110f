for y = 0, 12 do io.write(os.date("!%F:%V-%G-%U-%W-%j ", math.floor(y * 365.25) * 86400)) end print()
for y = -3, 3 do io.write(os.date("!%F:%V-%G ", y * 365 * 86400)) end print()
