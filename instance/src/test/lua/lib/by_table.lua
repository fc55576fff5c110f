return { extends = TestBase }
