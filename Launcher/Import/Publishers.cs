namespace YenValve.Launcher.Import;

/// <summary>The formats that can be imported.</summary>
public static class Publishers
{
    /// <summary>All of them, as the help lists them.</summary>
    public static IReadOnlyList<IPublisher> All { get; } =
    [
        new BarsPublisher(quotes: false), new BarsPublisher(quotes: true), new MofCurvePublisher(),
        DatedPublisher.CboeVix, DatedPublisher.BojMeetings, DatedPublisher.FedFunds,
    ];

    /// <summary>The format of a name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static IPublisher Named(string name) =>
        All.FirstOrDefault(p => p.Name == name)
        ?? throw new ArgumentException($"Unknown publisher '{name}'; known are {string.Join(", ", All.Select(p => p.Name))}.");
}
