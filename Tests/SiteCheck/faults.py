def self_test(sites, folder): raise NotImplementedError
