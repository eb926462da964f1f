// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/hashes.h"

#include "core/tr.h"

#include <QMessageAuthenticationCode>

namespace Templates {

using namespace Qt::StringLiterals;

Core::Result<QByteArray> hashOf(const QString &algorithm, const QByteArray &text,
                                const QByteArray &key)
{
    struct Known
    {
        QLatin1StringView name;
        QCryptographicHash::Algorithm algorithm;
    };
    static constexpr Known all[] = {
        {"md5"_L1, QCryptographicHash::Md5},          {"sha1"_L1, QCryptographicHash::Sha1},
        {"sha224"_L1, QCryptographicHash::Sha224},    {"sha256"_L1, QCryptographicHash::Sha256},
        {"sha384"_L1, QCryptographicHash::Sha384},    {"sha512"_L1, QCryptographicHash::Sha512},
        {"sha3256"_L1, QCryptographicHash::Sha3_256}, {"sha3512"_L1, QCryptographicHash::Sha3_512}};
    const QString plain = algorithm.toLower().remove(u'-');
    for (const Known &known : all) {
        if (known.name != plain)
            continue;
        return key.isEmpty() ? QCryptographicHash::hash(text, known.algorithm)
                             : QMessageAuthenticationCode::hash(text, key, known.algorithm);
    }
    return Core::failure(Core::Tr::tr("“%1” is no known hash. Give md5, sha1, sha224, sha256, "
                                      "sha384, sha512, sha3-256 or sha3-512.")
                             .arg(algorithm));
}

} // namespace Templates
