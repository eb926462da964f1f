// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/namesample.h"

#include "core/fake/fake.h"

#include <array>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    QLatin1StringView end; // of the member's name, in small letters and without signs
    QLatin1StringView value; // of Fake
};

// What ends longer goes first.
constexpr std::array<Meaning, 34> meanings {{{"firstname"_L1, "person.firstName"_L1},
                                             {"lastname"_L1, "person.lastName"_L1},
                                             {"fullname"_L1, "person.fullName"_L1},
                                             {"username"_L1, "internet.username"_L1},
                                             {"companyname"_L1, "company.name"_L1},
                                             {"company"_L1, "company.name"_L1},
                                             {"jobtitle"_L1, "person.jobTitle"_L1},
                                             {"title"_L1, "lorem.words"_L1},
                                             {"description"_L1, "lorem.sentence"_L1},
                                             {"message"_L1, "lorem.sentence"_L1},
                                             {"summary"_L1, "lorem.sentence"_L1},
                                             {"comment"_L1, "lorem.sentence"_L1},
                                             {"detail"_L1, "lorem.sentence"_L1},
                                             {"email"_L1, "internet.email"_L1},
                                             {"phone"_L1, "phone.number"_L1},
                                             {"phonenumber"_L1, "phone.number"_L1},
                                             {"street"_L1, "location.street"_L1},
                                             {"address"_L1, "location.streetAddress"_L1},
                                             {"city"_L1, "location.city"_L1},
                                             {"state"_L1, "location.state"_L1},
                                             {"zip"_L1, "location.zipCode"_L1},
                                             {"zipcode"_L1, "location.zipCode"_L1},
                                             {"postalcode"_L1, "location.zipCode"_L1},
                                             {"countrycode"_L1, "location.countryCode"_L1},
                                             {"country"_L1, "location.country"_L1},
                                             {"currency"_L1, "finance.currencyCode"_L1},
                                             {"color"_L1, "color.human"_L1},
                                             {"url"_L1, "internet.url"_L1},
                                             {"uri"_L1, "internet.url"_L1},
                                             {"href"_L1, "internet.url"_L1},
                                             {"uuid"_L1, "string.uuid"_L1},
                                             {"ip"_L1, "internet.ipv4"_L1},
                                             {"product"_L1, "commerce.productName"_L1},
                                             {"name"_L1, "person.firstName"_L1}}};

} // namespace

QString nameSample(const std::string &member, Fake &fake)
{
    const QString name
        = QString::fromStdString(member).toLower().remove(u'_').remove(u'-').remove(u'.');
    const Meaning *best = nullptr;
    for (const Meaning &each : meanings) {
        // Short ends are in many words.
        const bool fits = each.end.size() > 3 ? name.endsWith(each.end) : name == each.end;
        if (fits && (!best || each.end.size() > best->end.size()))
            best = &each;
    }
    const QString text = best ? fake.text(QString(best->value)) : QString();
    return text.isEmpty() ? fake.text(u"word.noun") : text;
}

} // namespace Core
