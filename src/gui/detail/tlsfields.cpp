// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/tlsfields.h"

namespace Gui {

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;

const QString TlsFields::on = u"general.tls"_s;
const QString TlsFields::certificate = u"general.tlsCertificate"_s;
const QString TlsFields::key = u"general.tlsKey"_s;

QList<Field> TlsFields::fields()
{
    const auto make = [](const QString &name, FieldType type, const QString &label,
                         const QString &help, const QVariant &defaultValue) {
        Field field;
        field.key = name;
        field.type = type;
        field.label = label;
        field.help = help;
        field.defaultValue = defaultValue;
        field.group = tr("HTTPS");
        return field;
    };
    QList<Field> fields {
        make(on, FieldType::Flag, tr("Serve over HTTPS"),
             tr("Portside makes the certificate, by an authority that is yours alone."), false),
        make(certificate, FieldType::File, tr("Own certificate"),
             tr("A PEM file to use instead: the certificate first, then its chain."), QString()),
        make(key, FieldType::File, tr("Its key"),
             tr("A PEM file without a password; not needed if the key is in the same file."),
             QString()),
    };
    fields[1].placeholder = tr("Made by Portside");
    return fields;
}

Core::FieldValues TlsFields::valuesOf(const Core::TlsSettings &tls)
{
    return {{on, tls.on}, {certificate, tls.certificateFile}, {key, tls.keyFile}};
}

Core::TlsSettings TlsFields::settingsOf(const Core::FieldValues &values)
{
    Core::TlsSettings tls;
    tls.on = values.value(on, false).toBool();
    tls.certificateFile = values.value(certificate).toString();
    if (tls.isOwn())
        tls.keyFile = values.value(key).toString();
    return tls;
}

} // namespace Gui
