-- 各项诉求结果不同: 部分支持 is an outcome where a province's regulation knows it, and nowhere else. Matters answered before keep what they have.
call app.admit('petitions', 'CLAIMS_DIFFER', beside => 'PARTLY_SUPPORTED');
