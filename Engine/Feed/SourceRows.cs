using System.Text;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Storage;

namespace YenValve.Engine.Feed;

/// <summary>Opens what a data type's GetSource names and passes its lines to the type's Reader.</summary>
internal sealed class SourceRows(MarketDataCache cache, Func<ObjectStore?> store, Action<string> readerError)
{
    public static BaseData NewInstance(SubscriptionDataConfig config)
    {
        var instance = config.Type.GetBaseDataInstance();
        instance.Symbol = config.Symbol;
        return instance;
    }

    public IEnumerable<BaseData> Read(SubscriptionDataSource source, SubscriptionDataConfig config, DateTime date)
    {
        var rows = Rows(source, config, date);
        return source.Sort ? rows.OrderBy(x => x.EndTime) : rows;
    }

    private IEnumerable<BaseData> Rows(SubscriptionDataSource source, SubscriptionDataConfig config, DateTime date)
    {
        var file = Open(source);
        if (file == null || file.Bytes.Length == 0)
        {
            if (RunContext.Current.Service(_ => new ReportedSources()).Add(config.Symbol))
                RunContext.Current.LogSink?.Invoke(LogKind.Error, $"no data for {config.Symbol.Value}: {source.Source} is missing or empty");
            return [];
        }
        var rows = config.Type.ImplementsStreamReader() ? FromStream(file, config, date) : FromLines(file, config, date);
        return source.Format switch
        {
            FileFormat.Csv => rows,
            FileFormat.UnfoldingCollection => rows.SelectMany(x => x is BaseDataCollection many ? many.Data : [x]),
            _ => throw new NotSupportedException($"{config.Type.Name}: file format {source.Format} is not supported by the embedded engine"),
        };
    }

    private IEnumerable<BaseData> FromLines(TextFile file, SubscriptionDataConfig config, DateTime date)
    {
        var factory = NewInstance(config);
        foreach (var line in file.Lines)
        {
            BaseData? row = null;
            try
            {
                row = factory.Reader(config, line, date, false);
            }
            catch (Exception e)
            {
                Report(config, line, e);
            }
            if (row != null && row.EndTime != default) yield return row;
        }
    }

    private IEnumerable<BaseData> FromStream(TextFile file, SubscriptionDataConfig config, DateTime date)
    {
        var factory = NewInstance(config);
        using var reader = new StreamReader(new MemoryStream(file.Bytes), Encoding.UTF8);
        while (!reader.EndOfStream)
        {
            BaseData? row = null;
            try
            {
                row = factory.Reader(config, reader, date, false);
            }
            catch (Exception e)
            {
                Report(config, "StreamReader", e);
            }
            if (row != null && row.EndTime != default) yield return row;
        }
    }

    private void Report(SubscriptionDataConfig config, string line, Exception e) =>
        readerError($"Error invoking {config.Symbol} data reader. Line: {line} Error: {e.Message}");

    private TextFile? Open(SubscriptionDataSource source)
    {
        switch (source.TransportMedium)
        {
            case SubscriptionTransportMedium.LocalFile:
                return cache.Text(source.Source);
            case SubscriptionTransportMedium.ObjectStore:
                return store() is { } objects && objects.ContainsKey(source.Source) ? new TextFile(objects.ReadBytes(source.Source)) : null;
            default:
                throw new NotSupportedException(
                    $"The embedded engine reads no {source.TransportMedium} sources: {source.Source}. Save the data as a local file and read that.");
        }
    }
}

/// <summary>Symbols whose missing source has been reported in this run: once is a warning, once a day is noise.</summary>
internal sealed class ReportedSources : HashSet<Symbol>;
