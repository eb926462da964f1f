// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/certificatefacts.h"
#include "core/tls/truststeps.h"
#include "gui/tls/trustrunner.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Gui {

class Notice;

// Shows what makes this computer trust the user's authority or forget it, and runs it when told to;
// main thread, the rest in the background.
class TrustDialog final : public QDialog
{
    Q_OBJECT

public:
    // Where authority, stores and programs are.
    struct Places
    {
        QString authority;
        Core::TrustPlaces stores;
        QString asAdministrator; // empty: no such program, or none is needed
        bool isAdministrator = false;

        static Places ofThisMachine();
    };

    explicit TrustDialog(const Places &places, QWidget *parent = nullptr);
    ~TrustDialog() override;
    Q_DISABLE_COPY_MOVE(TrustDialog)

    // The one of this window that is open already, or a new one.
    static void open(QWidget *window);

private:
    struct Plan
    {
        QString problem;
        Core::CertificateFacts authority;
        QString certificate; // its path
        QList<Core::TrustStep> install;
        QList<Core::TrustStep> remove;
    };

    static Plan plan(const Places &places);
    void build();
    void read();
    void takePlan();
    void showSteps();
    void run();
    void runFinished(int failures);
    const QList<Core::TrustStep> &steps() const;
    QList<Core::TrustStep> runnable() const;

    const Places m_places;
    Plan m_plan;
    QFutureWatcher<Plan> m_reading;
    TrustRunner m_runner;
    QLabel *m_facts;
    QRadioButton *m_install;
    QRadioButton *m_remove;
    QPlainTextEdit *m_text;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_run;
    bool m_keepsText = false;
};

} // namespace Gui
