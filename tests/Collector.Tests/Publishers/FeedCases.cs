using YenValve.Collector.Hosting;
using YenValve.Collector.Publishers.Fred;
using YenValve.Collector.Tests.Loopback;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>Every feed that asks over HTTP, with answers in its publisher's own shape.</summary>
internal static class FeedCases
{
    private static readonly DateTime Monday = new(2026, 1, 5);

    public static IEnumerable<FeedCase> All => [Mof, Hours, Minutes, Days, Perpetual, Treasury, Vix, VixOfFred, Positions, Meetings, CallRate, Chain];

    // Wednesday 1 July 2026, 00:35 UTC.
    private static FeedCase Mof { get; } = new("mof", new DateTime(2026, 7, 1, 0, 35, 0), At,
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

    private static FeedCase Hours { get; } = Klines("binance-hour", TimeSpan.FromHours(1), Monday.AddHours(2).AddSeconds(2),
        "crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv", "20260105 00:00,91000,91500.5,90800,91200.25,123.456", "20260105 01:00,91000,91500.5,90800,91200.25,123.456");

    private static FeedCase Minutes { get; } = Klines("binance-minute", TimeSpan.FromMinutes(1), Monday.AddMinutes(2).AddSeconds(3),
        "crypto/binance/minute/btcusdt/20260105_trade.zip", "20260105_btcusdt_minute_trade.csv", "0,91000,91500.5,90800,91200.25,123.456", "60000,91000,91500.5,90800,91200.25,123.456");

    private static FeedCase Days { get; } = Klines("binance-daily", TimeSpan.FromDays(1), Monday.AddDays(2).AddSeconds(2),
        "crypto/binance/daily/btcusdt_trade.zip", "btcusdt.csv", "20260105 00:00,91000,91500.5,90800,91200.25,123.456", "20260106 00:00,91000,91500.5,90800,91200.25,123.456");

    private static FeedCase Perpetual { get; } = new("binance-perpetual", Monday.AddHours(2).AddSeconds(90), At,
        new Dictionary<string, string>
        {
            ["/futures/data/openInterestHist"] = $$"""
                [{"symbol":"BTCUSDT","sumOpenInterest":"90000.5","sumOpenInterestValue":"8190000000.25","timestamp":{{Ms(Monday.AddHours(1))}}},
                 {"symbol":"BTCUSDT","sumOpenInterest":"90100.5","sumOpenInterestValue":"8200000000","timestamp":{{Ms(Monday.AddHours(2))}}}]
                """,
            ["/fapi/v1/fundingRate"] = $$"""
                [{"symbol":"BTCUSDT","fundingTime":{{Ms(Monday.AddHours(-8)) + 3}},"fundingRate":"0.00010000","markPrice":"91000"},
                 {"symbol":"BTCUSDT","fundingTime":{{Ms(Monday) + 1}},"fundingRate":"-0.00002500","markPrice":"91000"}]
                """,
            ["/fapi/v1/premiumIndexKlines"] = $"[{Bar(Monday, TimeSpan.FromHours(1), "-0.00045")},{Bar(Monday.AddHours(1), TimeSpan.FromHours(1), "0.0003")}]",
            ["/fapi/v1/klines"] = $"[{Bar(Monday, TimeSpan.FromHours(1))},{Bar(Monday.AddHours(1), TimeSpan.FromHours(1))}]",
        },
        "alternative/perpetuals/btc.csv",
        "2026-01-04 23:00,2026-01-05 00:00,8000000000,0.0001,0.0002,0.5",
        "2026-01-05 00:00,2026-01-05 01:00,8190000000.25,-0.000025,-0.00045,0.49",
        "2026-01-05 01:00,2026-01-05 02:00,8200000000,-0.000025,0.0003,0.49")
    {
        Seed = "time,end,open_interest_usd,funding_rate_8h,basis,taker_buy_share\n2026-01-04 23:00,2026-01-05 00:00,8000000000,0.0001,0.0002,0.5\n",
    };

    // Tuesday, 9:06 in New York: Monday's figures are out.
    private static FeedCase Treasury { get; } = new("fred-dgs10", new DateTime(2026, 1, 6, 14, 6, 0), At,
        new Dictionary<string, string> { ["/fred/series/observations"] = Observations(("2026-01-01", "."), ("2026-01-02", "4.17"), ("2026-01-05", "4.15")) },
        "alternative/ust/10y.csv", "2026-01-02,4.17", "2026-01-05,4.15");

    private static FeedCase VixOfFred { get; } = new("fred-vixcls", new DateTime(2026, 1, 6, 14, 6, 0), At,
        new Dictionary<string, string> { ["/fred/series/observations"] = Observations(("2026-01-05", "14.9")) },
        "alternative/cboe/vix.csv", "2026-01-05,,,,14.9");

    // Monday, 17:05 in New York.
    private static FeedCase Vix { get; } = new("cboe-vix", new DateTime(2026, 1, 5, 22, 5, 0), At,
        new Dictionary<string, string> { ["/vix.csv"] = "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/2026,14.7,15.1,14.4,14.51\n01/05/2026,14.6,15.4,14.5,14.9\n" },
        "alternative/cboe/vix.csv", "2026-01-02,14.7,15.1,14.4,14.51", "2026-01-05,14.6,15.4,14.5,14.9");

    // Friday 9 January 2026, 15:31 in New York.
    private static FeedCase Positions { get; } = new("cftc", new DateTime(2026, 1, 9, 20, 31, 0), At,
        new Dictionary<string, string> { ["/deafut.txt"] = Report("CANADIAN DOLLAR", "2026-01-06", "090741", 1) + Report("JAPANESE YEN", "2026-01-06", "097741", 50_000) },
        "alternative/cftc/jpy_legacy.csv", "2025-12-30,1,2,3,4,5,6", "2026-01-06,50000,60000,70000,80000,9000,10000")
    {
        Seed = "date,spec_long,spec_short,comm_long,comm_short,nonrept_long,nonrept_short\n2025-12-30,1,2,3,4,5,6\n",
    };

    private static FeedCase Meetings { get; } = new("boj-meetings", new DateTime(2026, 1, 6, 0, 15, 0), At,
        new Dictionary<string, string> { ["/meetings.htm"] = MeetingPages.Page2026 },
        "alternative/boj/policy_events.csv", [.. MeetingPages.Decisions2026.Select(day => $"2026-01-01 00:00,{day} 06:30,Scheduled,,")]);

    // Tuesday, 10:06 in Tokyo.
    private static FeedCase CallRate { get; } = new("boj-call", new DateTime(2026, 1, 6, 1, 6, 0), At,
        new Dictionary<string, string>
        {
            ["/api/v1/getDataCode"] = """
                {"STATUS":200,"MESSAGEID":"M181000I","MESSAGE":"ok","PARAMETER":{"DB":"FM01"},"NEXTPOSITION":null,"RESULTSET":[{"SERIES_CODE":"STRDCLUCON",
                "NAME_OF_TIME_SERIES":"Call Rate","UNIT":"percent per annum","FREQUENCY":"DAILY","VALUES":{"SURVEY_DATES":[20260101,20260102,20260105],"VALUES":[null,null,0.727]}}]}
                """,
        },
        "alternative/boj/call_rate.csv", "2026-01-05,0.727");

    private static FeedCase Chain { get; } = new("option-chain", new DateTime(2026, 1, 23, 21, 56, 0), At,
        new Dictionary<string, string>
        {
            ["/chain"] = """
                {"time":"2026-01-23T21:55:00Z","ticker":"6J","quotes":[{"expiry":"2026-02-06","strike":0.0064,"right":"C","bid":0.00005,"ask":0.00006,"underlying":0.00642},
                {"expiry":"2026-02-06","strike":0.0064,"right":"put","bid":null,"ask":0.00004,"underlying":0.00642}]}
                """,
        },
        "alternative/options/6j.csv", "2026-01-23 21:55:00,2026-02-06 0.0064 C 0.00005 0.00006 0.00642,2026-02-06 0.0064 P - 0.00004 0.00642");

    /// <summary>Every publisher at a loopback address, without limits.</summary>
    public static void At(CollectorOptions options, Uri address)
    {
        Environment.SetEnvironmentVariable(FredOptions.KeyVariable, "a-key-of-the-tests");
        options.Mof.Address = address + "mof";
        options.Mof.Limits = options.Fred.Limits = options.Cboe.Limits = options.Cftc.Limits = options.Boj.Limits = options.Chain.Limits = CollectorRig.Unlimited;
        options.Binance.SpotAddress = options.Binance.FuturesAddress = address.ToString();
        options.Binance.SpotLimits = options.Binance.FuturesLimits = CollectorRig.Unlimited;
        options.Binance.From = Monday;
        options.Binance.MinuteDays = 0;
        options.Fred.Address = address + "fred/";
        options.Cboe.Address = address + "vix.csv";
        options.Cftc.Address = address + "deafut.txt";
        options.Cftc.History = address + "deacot{0}.zip";
        options.Boj.Meetings = address + "meetings.htm";
        options.Boj.Statistics = address + "api/v1/";
        options.Chain.Address = address + "chain";
        options.Chain.MakesVolatility = false;
    }

    /// <summary>A bar as Binance writes it: twelve figures, takers having bought 49 in a hundred.</summary>
    public static string Bar(DateTime open, TimeSpan length, string close = "91200.25") =>
        $"[{Ms(open)},\"91000.00\",\"91500.50\",\"90800.00\",\"{close}\",\"123.45600\",{Ms(open + length) - 1},\"11259000\",4567,\"60.49344\",\"5500000\",\"0\"]";

    public static long Ms(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalMilliseconds;

    /// <summary>A line of the CFTC's file.</summary>
    public static string Report(string name, string day, string code, int unit) =>
        $"\"{name} - CHICAGO MERCANTILE EXCHANGE\",{day.Replace("-", "", StringComparison.Ordinal)[2..]},{day},{code},CME ,00,097 ,  300000,  {unit},  {unit * 6 / 5},   1000,  {unit * 7 / 5},  {unit * 8 / 5},  250000,  260000,  {unit * 9 / 50},  {unit / 5}\r\n";

    private static FeedCase Klines(string feed, TimeSpan length, DateTime now, string file, string entry, params string[] rows) => new(feed, now, At,
        new Dictionary<string, string> { ["/api/v3/klines"] = $"[{Bar(Monday, length)},{Bar(Monday + length, length)},{Bar(Monday + length + length, length, "1")}]" }, file, rows)
    {
        Entry = entry,
    };

    private static string Observations(params (string Date, string Value)[] rows) =>
        $$"""{"realtime_start":"2026-01-06","count":{{rows.Length}},"observations":[{{string.Join(',', rows.Select(row => $$"""{"realtime_start":"2026-01-06","realtime_end":"2026-01-06","date":"{{row.Date}}","value":"{{row.Value}}"}"""))}}]}""";
}
