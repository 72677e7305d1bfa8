package org.relais.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Person save(Person person);

    /** Writes a newcomer before what refers to them without JPA. */
    void flush();

    Optional<Person> findById(PersonId id);

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

    @Query("select p from Person p where p.id in :ids")
    List<Person> named(Collection<PersonId> ids);

    @Query("select p from Person p order by lower(p.name), p.id.value")
    List<Person> byName();

    long count();
}
