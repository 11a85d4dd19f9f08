-- Before the first release the rows that ship are corrected in place (decision 0030): an installation that was started with the earlier ones goes on with
-- these. From the first release on a correction is a version of its own, and no checksum is ever touched again.
update protocol_version v
set checksum = corrected.checksum
from (values
    ('P-ASPETAR', 1, 'af1874c1657ff2bee4817218cca4aa93566f43ccd7f721b7a6fde63d7149e2fe'),
    ('P-ASPETAR', 2, 'c104bc8bb1bd1543b9d40fc839030a2b74f27e8ea5a41ecc854ad32a285e0d7f'),
    ('P-BAMIC', 1, '1526e513d4de4fe94632ade6f3b8722d56276ddcbd8069f75034e8db0eb54221'),
    ('P-BAMIC', 2, '74bd863dfe3f30bbb38c5b43b80d71b3768f0ac8623712c8968bcd8746dc75ed'),
    ('P-C', 1, '7ba2cd4148e7d4a0d1191847b9e74339b46ed8c6dd6a70c6b8b8487f91232234'),
    ('P-C', 2, '24f8f2efd3a5293c345a1fdb209858979f595cefb9ca5866171cbcd4041d4dfc'),
    ('P-CONT', 1, '2811913b881204d3900fd8d08a73961ad53dc56b5655c096b8ecfdb0edf30b3a'),
    ('P-CONT', 2, '1a60af8a2cddd251ae56b3a86110d9a5d9fc8553b1eb6827dbf5b7f1190c6c48'),
    ('P-HEID', 1, 'bb2f8a8b82d39f5d270e9d1ad483e49fe5a9f6830843a24e4f2288c7076af7ca'),
    ('P-L', 1, '28b30c1fe322892afefe2b527441a69d93c955961847c0d96f285a20d4381619'),
    ('P-L', 2, '3731d69e04eb578db845036ae98764feb8f2a71eb544baf279e18e29f2fb2e32'),
    ('P-MEND', 1, 'da578a8c570e27bb459709430aa064d261e9b270325715b8912ab8a8c8a76987'),
    ('P-MEND', 2, 'f9dc581f6eac49f050a1cccb6506950296135ae5c15a3af2955467ab2ed102d9'),
    ('P-NEURO', 1, '66093396cb63e5ec87a133667403bc70f84999a96100bfda6a8a314b39b9fb49'),
    ('P-NEURO', 2, '3675869926f29e9b6c99c74438537e154e568296ba4249184bf05b55cd9547fc'),
    ('P-NORDIC', 1, 'dfc98d4c83c15f554cfb473b70048964c6706ef9edf69412659609167fb3b0ca'),
    ('P-NORDIC', 2, '9fccd9fecff2512db7b13f9f5223194bfc9e7502dd3b8ade30d4bea660caa87c'),
    ('P-PATS', 1, 'fe776c9f83c58053bf6447a5ff38d7d3a253220daacbfa1a804a9c944d2adf51'),
    ('P-PATS', 2, '32443f43757558900ea1d04b4b3f9dd8f0654d6d507a431bf47cdff1ef8b6cf6'),
    ('P-PHT', 1, '2a98c50cb1ec79dab571c308b723f78cf07bf354598d49f95a74e7576f6481eb'),
    ('P-PREV', 1, '0ab9f8a2e5f8adf273e7277f2d7d92be99238e11c1c23a2f494d61b3bc186ec1'),
    ('P-PREV', 2, '046b8813e5877ec11ac4acf4089c7f3a9d0434a7370346a42c6504d86c3a9d4c'),
    ('P-TIGHT', 1, '678102c747de25c5f364c59d89619b36f6a1645da6741554a6b8f0e84e651ffb'),
    ('P-TYLER', 1, 'c116223a17da0b7910847d07dbbb33de2176e0d4a9e62ee20fda195a7e33d1f9'),
    ('P-TYLER', 2, 'd86d8d2fce0cc9a7c74c03fc938b6d07528140d89964f2ce52e9f4b29624474a')) as corrected (code, shipped_no, checksum)
where v.code = corrected.code and v.shipped_no = corrected.shipped_no;
