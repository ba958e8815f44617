using YenValve.Importing.Formats;

namespace YenValve.Importing;

/// <summary>The formats that can be imported. Some remember their file's header, so each import makes its own.</summary>
public static class Publishers
{
    private static readonly Func<IPublisher>[] Known =
    [
        () => new PlainBars(quotes: false), () => new PlainBars(quotes: true), () => new BinanceKlines(), () => new PlatformBars(), () => new MofCurve(),
        () => PolicyEvents.Boj, () => PolicyEvents.Interventions, () => new MofAuctions(), () => DatedSeries.CboeVix, () => DatedSeries.Move, () => DatedSeries.Dxy, () => new Treasury(),
        () => DatedSeries.Sofr, () => DatedSeries.FedFunds, () => DatedSeries.CallRate, () => DatedSeries.YenClose, () => new Fred(), () => new CftcLegacy(),
        VendorTable.YenVolatility, VendorTable.Liquidations, VendorTable.PerpetualMarket,
    ];

    /// <summary>All of them, as the help lists them.</summary>
    public static IEnumerable<IPublisher> All => Known.Select(make => make());

    /// <summary>The format of a name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static IPublisher Named(string name) =>
        All.FirstOrDefault(p => p.Name == name)
        ?? throw new ArgumentException($"Unknown publisher '{name}'; known are {string.Join(", ", All.Select(p => p.Name))}.");
}
