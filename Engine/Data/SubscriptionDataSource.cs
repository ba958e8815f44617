namespace QuantConnect.Data;

/// <summary>Where data is, and in what form.</summary>
public class SubscriptionDataSource : IEquatable<SubscriptionDataSource>
{
    private static readonly IReadOnlyList<KeyValuePair<string, string>> NoHeaders = [];

    /// <summary>Lines of a local file, or of a remote one when the address says http.</summary>
    public SubscriptionDataSource(string source)
        : this(source, IsWebAddress(source) ? SubscriptionTransportMedium.RemoteFile : SubscriptionTransportMedium.LocalFile)
    {
    }

    /// <summary>Lines, reached in the given way.</summary>
    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium)
        : this(source, transportMedium, FileFormat.Csv)
    {
    }

    /// <summary>Data of a form, reached in the given way.</summary>
    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium, FileFormat format)
        : this(source, transportMedium, format, null)
    {
    }

    /// <summary>Data of a form, reached in the given way with the headers.</summary>
    public SubscriptionDataSource(string source, SubscriptionTransportMedium transportMedium, FileFormat format,
        IEnumerable<KeyValuePair<string, string>>? headers)
    {
        Source = source;
        TransportMedium = transportMedium;
        Format = format;
        Headers = headers is null ? NoHeaders : [.. headers];
    }

    /// <summary>Whether the rows are sorted by time before they are used.</summary>
    public bool Sort { get; set; }

    /// <summary>Path, web address or key.</summary>
    public string Source { get; init; }

    /// <summary>Form of the data.</summary>
    public FileFormat Format { get; init; }

    /// <summary>How the data is reached.</summary>
    public SubscriptionTransportMedium TransportMedium { get; init; }

    /// <summary>Headers of a web request.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <inheritdoc/>
    public bool Equals(SubscriptionDataSource? other) => ReferenceEquals(this, other)
        || other is not null && Source == other.Source && TransportMedium == other.TransportMedium && Headers.SequenceEqual(other.Headers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SubscriptionDataSource other && other.GetType() == GetType() && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, TransportMedium);

    /// <summary>Same address, reached in the same way.</summary>
    public static bool operator ==(SubscriptionDataSource? left, SubscriptionDataSource? right) => Equals(left, right);

    /// <summary>Another address, or reached in another way.</summary>
    public static bool operator !=(SubscriptionDataSource? left, SubscriptionDataSource? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override string ToString() => $"{TransportMedium}: {Format} {Source}";

    private static bool IsWebAddress(string source) =>
        source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
