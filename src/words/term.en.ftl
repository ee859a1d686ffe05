# term (en)
