#include "resources/sample/catalogue.h"

namespace perennial::sample {

std::span<const Product> products()
{
    static constexpr Product all[] = {
        {"Assam Breakfast, 250 g", "Tea", 9.90, 3.60, 10, true},
        {"Darjeeling First Flush, 100 g", "Tea", 12.50, 4.90, 6, true},
        {"Earl Grey, 250 g", "Tea", 9.50, 3.40, 9, true},
        {"Sencha Fukuyu, 100 g", "Tea", 8.90, 3.30, 7, true},
        {"Jasmine Pearls, 75 g", "Tea", 11.90, 4.40, 4, true},
        {"Rooibos Orange, 250 g", "Tea", 7.50, 2.50, 6, true},
        {"Alpine Herbs, 100 g", "Tea", 6.90, 2.30, 6, true},
        {"House Espresso, 500 g", "Coffee", 13.90, 7.20, 12, true},
        {"House Espresso, 1 kg", "Coffee", 24.90, 13.40, 7, true},
        {"Ethiopia Sidamo, 250 g", "Coffee", 11.50, 6.10, 7, true},
        {"Colombia Huila, 250 g", "Coffee", 10.90, 5.80, 7, true},
        {"Decaf Swiss Water, 250 g", "Coffee", 11.90, 6.50, 3, true},
        {"Filter Papers No. 4, 100 pcs", "Coffee", 3.90, 1.60, 6, true},
        {"Oak Serving Board", "Kitchen", 34.00, 19.50, 3, false},
        {"Cherry Wood Spoon", "Kitchen", 8.50, 3.90, 4, false},
        {"Linen Tea Towel", "Kitchen", 12.00, 5.90, 4, false},
        {"Stoneware Mug, 300 ml", "Kitchen", 16.50, 8.40, 5, false},
        {"Cast Iron Teapot, 0.8 l", "Kitchen", 59.00, 34.50, 1.6, false},
        {"Glass Teapot, 1.2 l", "Kitchen", 32.00, 17.50, 2.2, false},
        {"Hand Coffee Grinder", "Kitchen", 79.00, 49.00, 1.2, false},
        {"Pour-over Dripper", "Kitchen", 24.50, 12.90, 2.4, false},
        {"Honey of the Region, 500 g", "Pantry", 9.80, 5.60, 4, true},
        {"Butter Shortbread, 200 g", "Pantry", 6.50, 3.10, 5, true},
        {"Dark Chocolate 70 %, 100 g", "Pantry", 4.90, 2.30, 6, true},
        {"Tea Tasting Box", "Gifts", 28.00, 12.60, 2.0, false},
        {"Coffee Tasting Box", "Gifts", 32.00, 17.20, 1.8, false},
        {"Breakfast Hamper", "Gifts", 64.00, 34.00, 1.0, false},
    };
    return all;
}

std::span<const Channel> channels()
{
    static constexpr Channel all[] = {
        {"Organic search", 34, 0.90, 0.28, 0.70, 2.30, 1.00, 5.2},
        {"Referral", 14, 1.30, 0.33, 0.60, 3.20, 1.12, 7.5},
        {"Marketplace", 20, 0.70, 0.34, 1.10, 2.00, 0.84, 10.5},
        {"Paid search", 19, 0.80, 0.30, 0.85, 2.00, 0.95, 21.0},
        {"Paid social", 13, 0.60, 0.38, 1.40, 1.90, 0.78, 42.0},
    };
    return all;
}

std::span<const Country> countries()
{
    static constexpr Country all[] = {
        {"Germany", 44}, {"Austria", 15}, {"Netherlands", 12}, {"France", 12},
        {"Belgium", 8},  {"Italy", 6},    {"Ireland", 3},
    };
    return all;
}

std::span<const char* const> givenNames()
{
    static constexpr const char* all[] = {
        "Anna",   "Lena",  "Marie",  "Sophie", "Julia", "Clara",    "Eva",    "Hanna", "Laura",  "Nina",
        "Paula",  "Ruth",  "Sarah",  "Tessa",  "Vera",  "Zoë",      "Amélie", "Chloé", "Élise",  "Giulia",
        "Chiara", "Aoife", "Niamh",  "Femke",  "Sanne", "Lotte",    "Ines",   "Mila",  "Greta",  "Ida",
        "Jonas",  "Lukas", "Felix",  "Paul",   "Max",   "David",    "Simon",  "Jan",   "Tobias", "Martin",
        "Thomas", "Peter", "Markus", "Jürgen", "René",  "François", "Luc",    "Hugo",  "Matteo", "Luca",
        "Marco",  "Seán",  "Conor",  "Daan",   "Bram",  "Pieter",   "Emil",   "Oskar", "Anton",  "Theo",
    };
    return all;
}

std::span<const char* const> familyNames()
{
    static constexpr const char* all[] = {
        "Müller",  "Schmidt", "Schneider", "Fischer", "Weber",    "Wagner",  "Becker",  "Hoffmann", "Schäfer",
        "Koch",    "Richter", "Klein",     "Wolf",    "Schröder", "Neumann", "Braun",   "Krüger",   "Hartmann",
        "Lange",   "Krause",  "Gruber",    "Huber",   "Steiner",  "Moser",   "Hofer",   "Leitner",  "de Vries",
        "Jansen",  "Bakker",  "Visser",    "Smit",    "Meijer",   "Mulder",  "Martin",  "Bernard",  "Dubois",
        "Laurent", "Lefèvre", "Moreau",    "Girard",  "Peeters",  "Maes",    "Willems", "Claes",    "Rossi",
        "Ferrari", "Russo",   "Bianchi",   "Romano",  "Murphy",   "Kelly",   "O'Brien", "Walsh",    "Byrne",
        "Berger",  "Winkler", "Keller",    "Vogel",   "Frank",    "Baumann",
    };
    return all;
}

}  // namespace perennial::sample
