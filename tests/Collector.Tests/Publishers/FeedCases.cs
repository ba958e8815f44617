using YenValve.Collector.Tests.Loopback;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>Every feed that asks over HTTP.</summary>
internal static class FeedCases
{
    public static IEnumerable<FeedCase> All => [Mof];

    // Figures of the ministry's own file, 29 and 30 June 2026; Wednesday 1 July 2026, 00:35 UTC.
    private static FeedCase Mof { get; } = new("mof", new DateTime(2026, 7, 1, 0, 35, 0),
        (options, address) =>
        {
            options.Mof.Address = address + "mof";
            options.Mof.Limits = CollectorRig.Unlimited;
        },
        new Dictionary<string, string>
        {
            ["/mof/jgbcme.csv"] = "Interest Rate,,,,,,,,,,,,,,,(Unit : %)\r\nDate,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y\r\n"
                + "2026/6/30,1.1,1.2,1.3,1.4,1.5,1.6,1.7,2.358,2.553,2.69,3.271,3.625,3.883,3.873,3.792\r\n",
            ["/mof/historical/jgbcme_all.csv"] = "Interest Rate,,,,,,,,,,,,,,,(Unit : %)\r\nDate,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y\r\n"
                + "2026/6/29,1,1.2,1.3,1.4,1.5,1.6,1.7,2.3,2.5,2.6,3.2,3.6,3.8,3.8,-\r\n",
        },
        "alternative/mof/jgb_par_yields.csv",
        "2026-06-29,1,1.2,1.3,1.4,1.5,1.6,1.7,2.3,2.5,2.6,3.2,3.6,3.8,3.8,",
        "2026-06-30,1.1,1.2,1.3,1.4,1.5,1.6,1.7,2.358,2.553,2.69,3.271,3.625,3.883,3.873,3.792");
}
