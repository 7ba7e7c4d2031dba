package akkord.view;

/** One page with everything that its template may see. */
public sealed interface PageView
    permits HomeView,
        EntranceView,
        ListView,
        AgreementView,
        DomainView,
        SourceView,
        ActorView,
        BriefingView,
        TermView,
        DataView,
        HandbookView,
        FreePageView,
        PermalinkView,
        SideBySideView,
        TranslationsView,
        TimelineView,
        NetworkView,
        MatrixView,
        RevisionView,
        SearchView,
        NotFoundView {

  /** What stands around the content. */
  PageFrame frame();
}
