for d = 0, 20 do io.write(os.date("!%U-%W-%V-%G-%g-%u-%w ", (365 * 39 + 9 + d) * 86400)) end print()
