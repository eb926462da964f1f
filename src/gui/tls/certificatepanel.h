// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/certificatereport.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Gui {

class FormGrid;
class Notice;

// What a server's certificate says and whether it is still good, read in the background; main
// thread.
class CertificatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);
    ~CertificatePanel() override;
    Q_DISABLE_COPY_MOVE(CertificatePanel)

    // Hidden for a server without HTTPS. The same again reads again.
    void setConfig(const Core::ServerConfig &config);

signals:
    void trustWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showReport(const Core::CertificateReport &report);
    void warn(const Core::CertificateReport &report);

    Core::ServerConfig m_config;
    QFutureWatcher<Core::CertificateReport> m_reading;
    Notice *m_notice;
    FormGrid *m_form;
    QLabel *m_issuer;
    QLabel *m_names;
    QLabel *m_expires;
    QLabel *m_fingerprint;
    QPushButton *m_trust;
};

} // namespace Gui
