using NodaTime;
using QuantConnect.Data;

namespace QuantConnect.Interfaces;

/// <summary>Serves past data.</summary>
public interface IHistoryProvider : IDataProviderEvents
{
    /// <summary>Points served so far.</summary>
    int DataPointCount { get; }

    /// <summary>The data of the requests, merged into slices whose times are in the given zone.</summary>
    IEnumerable<Slice> GetHistory(IEnumerable<HistoryRequest> requests, DateTimeZone sliceTimeZone);
}
