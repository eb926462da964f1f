// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/environment/envfile.h"

#include <optional>

namespace Core {

// One walk over the text of a .env file.
class EnvParser
{
public:
    EnvParser(QString text, QString fileName, const QProcessEnvironment &outer);

    Result<QList<EnvVariable>> run();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar now() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skipBlanks();
    void skipLine();
    void readVariable();
    QString readName();
    QString readValue();
    QString readPlain();
    QString readLiteral();
    QString readQuoted();
    QChar readEscape();
    QString readReference();
    QString lookUp(const QString &name) const;
    void endOfValue();
    void fail(qsizetype at, const QString &what);

    const QString m_text;
    const QString m_fileName;
    const QProcessEnvironment &m_outer;
    qsizetype m_at = 0;
    QList<EnvVariable> m_variables;
    std::optional<QString> m_error;
};

} // namespace Core
