# warning (en)
